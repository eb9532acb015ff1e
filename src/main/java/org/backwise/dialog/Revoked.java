package org.backwise.dialog;

import org.backwise.datafile.Location;

/**
 * A version whose conversations must not go on as they began.
 *
 * @param version its name, as the service reports it
 * @param because why, for those who sign and run the service
 * @param at where it is written
 */
public record Revoked(String version, String because, Location at) {}
