package org.backwise.commands.terminal;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.Optional;
import org.backwise.triage.Hearing.Progress;
import org.backwise.triage.Hearing.Refused;
import org.backwise.triage.Hearing.Replies;
import org.backwise.triage.Meeting.TurnedAway;
import org.backwise.triage.Meeting.Welcome;
import org.backwise.triage.PersonMessage;
import org.backwise.triage.PersonMessage.Command;
import org.backwise.triage.PersonMessage.Kind;
import org.backwise.triage.Reply;
import org.backwise.triage.Reply.Ask;
import org.backwise.triage.Triage;
import org.jspecify.annotations.Nullable;

/** One conversation in a terminal, from the opening to the end of input. */
public final class TerminalChat {

  /** The region decides whose telephone numbers are shown, unless the command line does. */
  private static final String LOCALE = "en-GB";

  private final Triage triage;
  private final Terminal terminal;
  private final TypedReader reader = new TypedReader();
  private @Nullable Ask pending;

  /** A chat that is still to be held, with lines of UTF-8. */
  public TerminalChat(Triage triage, InputStream in, PrintWriter out) {
    this(triage, Terminal.of(in, out));
  }

  private TerminalChat(Triage triage, Terminal terminal) {
    this.triage = triage;
    this.terminal = terminal;
  }

  /**
   * Talks until somebody quits, has the chat forgotten, or the input ends.
   *
   * @return false if no chat could be begun
   */
  public boolean hold() {
    return switch (triage.begin(LOCALE, ZoneId.systemDefault().getId())) {
      case TurnedAway(var why) -> turnedAway(why);
      case Welcome welcome -> talk(welcome);
    };
  }

  private boolean turnedAway(Refused why) {
    terminal.show(new Page().prose(why.message()));
    return false;
  }

  private boolean talk(Welcome welcome) {
    terminal.show(greeting(welcome));
    welcome.missed().forEach(this::show);
    Optional<String> line = terminal.listen();
    while (line.isPresent() && goesOn(welcome, line.get())) {
      line = terminal.listen();
    }
    return true;
  }

  private static Page greeting(Welcome welcome) {
    var dialog = welcome.dialog();
    return new Page()
        .prose("%s, version %s".formatted(dialog.title(), dialog.version()))
        .prose("Answer with a number or in your own words, or ask something.")
        .prose("Type /help for the commands, /quit to end. The chat is erased when it ends.")
        .rule('=');
  }

  private boolean goesOn(Welcome welcome, String line) {
    return switch (reader.read(line, pending)) {
      case Typed.Quit() -> false;
      case Typed.Nothing() -> true;
      case Typed.Mistake(var why) -> {
        terminal.show(new Page().gap().prose(why));
        yield true;
      }
      case Typed.Message(var message) -> hear(welcome, message);
    };
  }

  /** False if there is nothing left to go on with. */
  private boolean hear(Welcome welcome, PersonMessage message) {
    return switch (triage.hear(welcome.conversation(), message)) {
      case Refused refused -> {
        refused(refused);
        yield true;
      }
      case Replies replies -> {
        show(replies);
        if (message instanceof Command(_, var kind) && kind == Kind.HELP) {
          terminal.show(new Page().gap().prose(TypedReader.commands()));
        }
        yield pending != null || isKept(welcome, replies);
      }
    };
  }

  /** The chat may have been forgotten by a command, or in words. */
  private boolean isKept(Welcome welcome, Replies last) {
    var meeting = triage.resume(welcome.conversation(), welcome.secret(), last.seq());
    return meeting instanceof Welcome;
  }

  private void refused(Refused refused) {
    pending = refused.pending();
    Page page = new Page().gap().prose(refused.message());
    if (pending != null) {
      ReplyText.write(pending, page);
    }
    terminal.show(page);
  }

  private void show(Replies replies) {
    pending = replies.pending();
    var page = new Page();
    for (Reply reply : replies.replies()) {
      ReplyText.write(reply, page);
    }
    terminal.show(page.gap().prose(progress(replies.progress())));
  }

  private String progress(Progress progress) {
    return pending == null
        ? "[the end; %d answered]".formatted(progress.answered())
        : "[question %s; %d answered, about %d to go]"
            .formatted(pending.step(), progress.answered(), progress.remaining());
  }
}
