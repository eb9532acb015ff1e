package org.backwise.conversation;

/** Is told what other servers do with conversations. Called on a thread of its own. */
public interface GoneOnElsewhere {

  /** Another server took a turn of this conversation, or erased it. */
  void goneOn(String conversation);

  /** The servers could not reach each other for a while: any conversation may have gone on. */
  void anyMayHaveGoneOn();
}
