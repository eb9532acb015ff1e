/** What the widget says where it is a bubble. */
export const english = {
  closeChat: 'Close the chat',
  unread: (count: number): string => (count === 1 ? 'new message' : 'new messages'),
};
