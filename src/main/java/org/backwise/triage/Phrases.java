package org.backwise.triage;

/** What is said around the questions: {@code dialogs/phrases.yaml}. */
record Phrases(
    String emergencyTitle,
    String emergencyText,
    String urgentTitle,
    String urgentText,
    String distressTitle,
    String distressText,
    String confirm,
    String confirmedNo,
    String moreUrgentFirst,
    String confirmFirst,
    String notUnderstood,
    String notUnderstoodAtEnd,
    String didYouMean,
    String askedPlainly,
    String takenAsYes,
    String deniedBefore,
    String perhapsAsked,
    String notKnown,
    String topics,
    String stillWaiting,
    String nothingToGoBackTo,
    String wentBack,
    String startedAgain,
    String forgotten,
    String kept,
    String nothingToKeep,
    String nothingToCheck,
    String checkedOn,
    String nothingKnownYet,
    String held,
    String heldWithSigns,
    String help,
    String atTheEnd,
    String notPending,
    String invalidAnswer,
    String unknownStep,
    String unknownEntry,
    String unknownConversation,
    String wrongSecret,
    String tryAgain,
    String changed,
    String previewSame,
    String previewSome,
    String previewNextSame,
    String previewChanges,
    String previewEnds,
    String previewAsks,
    String previewAsksMore,
    String previewComesIn,
    String previewGoesOut,
    String previewGone,
    String previewCareful,
    String questionsCorrected,
    String questionsChanged,
    String languageChanged,
    String languageUnknown,
    String call,
    String lineWithNumber,
    String moment,
    String day,
    String answersOn,
    String notRead,
    String tooLong,
    String tooFast,
    String nothingToHandOut,
    String failed,
    String cannotStart) {

  /** What is said where no turn is taken. */
  String of(Sentence sentence) {
    return switch (sentence) {
      case NOT_READ -> notRead;
      case TOO_LONG -> tooLong;
      case TOO_FAST -> tooFast;
      case TRY_AGAIN -> tryAgain;
      case FAILED -> failed;
      case CANNOT_START -> cannotStart;
      case UNKNOWN_CONVERSATION -> unknownConversation;
      case NOTHING_TO_HAND_OUT -> nothingToHandOut;
    };
  }
}
