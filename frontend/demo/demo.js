// A link to the chat goes on to its question, so that a keyboard and a screen reader arrive there too.
const chat = document.querySelector('backwise-chat');
for (const link of document.querySelectorAll('a[href="#chat"]')) {
  // After the browser's own jump, which would take the focus back.
  link.addEventListener('click', () => setTimeout(() => chat.focus({ preventScroll: true })));
}
