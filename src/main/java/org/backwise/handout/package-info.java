/** Makes what a person takes away: a calendar, a sheet for the fridge, a page for the clinician. */
@NullMarked
@ApplicationModule(allowedDependencies = {"careplan", "dialog", "datafile"})
package org.backwise.handout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
