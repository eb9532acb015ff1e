/** Reads authored YAML, checks its schema, names the place of every fault. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.backwise.datafile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
