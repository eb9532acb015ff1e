package org.backwise.conversation;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where conversations are kept.
 *
 * @param file the SQLite file; its folder is created if it is missing
 */
@ConfigurationProperties("backwise.store")
record StoreProperties(@DefaultValue("data/backwise.db") Path file) {}
