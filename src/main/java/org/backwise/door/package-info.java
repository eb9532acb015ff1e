/** Says who may come in, how often, and under which safety headers. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.backwise.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
