import type { TemplateResult } from 'lit';
import type { Conversation } from '../conversation.js';
import type { Answered } from '../elements/choices.js';
import type { LaterReply } from '../elements/later-reply.js';
import { answersList } from './answers-list.js';
import { faqAnswer } from './faq-answer.js';
import { perhapsMeant } from './perhaps-meant.js';
import { suggestedQuestions } from './suggested-questions.js';
import { topicList } from './topic-list.js';

/** What follows something typed or asked: cards to read, and to pick from. */
export function replyCard(reply: LaterReply, conversation: Conversation, answered: Answered): TemplateResult {
  switch (reply.kind) {
    case 'perhaps':
      return perhapsMeant(reply, conversation.pending?.step === reply.step, answered);
    case 'faq':
      return faqAnswer(reply, conversation);
    case 'suggestions':
      return suggestedQuestions(reply, conversation);
    case 'topics':
      return topicList(reply, conversation);
    case 'answers':
      return answersList(reply, conversation);
  }
}
