// A page that uses the package, as somebody else would write it. Only its types are checked.
import 'backwise-chat';
import { BackwiseChat, type Disposition } from 'backwise-chat';

const chat = document.createElement('backwise-chat');
chat.layout = 'bubble';
chat.exitTo = 'https://weather.example/';
chat.addEventListener('backwise-outcome', ({ detail }) => {
  const disposition: Disposition = detail;
  console.log(disposition);
});
chat.addEventListener('backwise-toggle', ({ detail }) => console.log(detail ? 'open' : 'closed'));
document.body.append(chat);
chat.open();
export const right: boolean = chat instanceof BackwiseChat;

// @ts-expect-error there is no such layout
chat.layout = 'popup';
// @ts-expect-error the outcome is told as its disposition only
chat.addEventListener('backwise-outcome', ({ detail }) => detail.answers);
