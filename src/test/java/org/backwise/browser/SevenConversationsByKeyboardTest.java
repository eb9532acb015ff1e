package org.backwise.browser;

/** In English. */
class SevenConversationsByKeyboardTest extends SevenConversations {}
