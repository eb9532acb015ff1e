/**
 * The service as it runs in a clinic: processes of its own behind a balancer, which are killed and
 * come back. The benchmarks start them in the same way.
 */
@NullMarked
package org.backwise.cluster;

import org.jspecify.annotations.NullMarked;
