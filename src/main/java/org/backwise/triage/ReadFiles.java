package org.backwise.triage;

import org.backwise.datafile.DataFolder;

/**
 * The files of an edition as a server reads them: with its own schemas, and with what people say as
 * far as it knows.
 *
 * @param version the edition's name
 * @param dialogs the files of what is asked
 * @param seeds the files of what is known
 */
record ReadFiles(String version, DataFolder dialogs, DataFolder seeds) {}
