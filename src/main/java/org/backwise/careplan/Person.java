package org.backwise.careplan;

import org.backwise.dialog.Answers;
import org.backwise.dialog.Disposition;

/** What is known of whoever gets the programme. */
record Person(Disposition outcome, Answers answers) {}
