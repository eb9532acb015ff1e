package org.backwise.pages;

import org.backwise.conversation.StoreUnavailable;
import org.backwise.triage.Hearing;
import org.backwise.triage.Meeting;
import org.backwise.triage.PersonMessage;
import org.backwise.triage.PersonMessage.Kind;
import org.backwise.triage.Triage;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Erases a talk: because somebody said so, or because they had to leave at once. */
final class Erasing {

  static final String LEAVE = "/plain/leave";

  private final Triage triage;
  private final PageWords words;
  private final Door door;

  Erasing(Triage triage, PageWords words, Door door) {
    this.triage = triage;
    this.words = words;
    this.door = door;
  }

  /** Whoever reads "all gone" believes it: until it is true the form is to be sent again. */
  ServerResponse forget(ServerRequest request) {
    Visit visit = Visit.of(request, words);
    boolean erased = visit.ticket().map(this::erase).orElse(true);
    return erased ? Html.goodbye(StartPages.FORGOTTEN, visit) : door.away(request, visit.locale());
  }

  /**
   * Never keeps anybody waiting: if the store is away, the talk is erased when its time is over.
   */
  ServerResponse leave(ServerRequest request) {
    Visit visit = Visit.of(request, words);
    visit.ticket().ifPresent(it -> Thread.ofVirtual().start(() -> eraseIfPossible(it)));
    return Html.goodbye(StartPages.LEFT, visit);
  }

  private void eraseIfPossible(Ticket ticket) {
    try {
      erase(ticket);
    } catch (StoreUnavailable _) {
      // Without the cookie nobody can open it from here.
    }
  }

  /** True if it is not there any more. */
  private boolean erase(Ticket ticket) {
    return switch (triage.resume(ticket.conversation(), ticket.secret(), Long.MAX_VALUE)) {
      case Meeting.TurnedAway(var why) -> why.code() != Hearing.Code.TRY_AGAIN;
      case Meeting.Welcome it ->
          !(triage.hear(it.conversation(), new PersonMessage.Command("forget", Kind.FORGET))
                  instanceof Hearing.Refused refused)
              || refused.code() != Hearing.Code.TRY_AGAIN;
    };
  }
}
