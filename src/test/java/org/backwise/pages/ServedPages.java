package org.backwise.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.backwise.BackwiseApplication;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole service, on a store of its own; all tests that need no more share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = BackwiseApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "backwise.store.file=${java.io.tmpdir}/backwise-pages-${random.uuid}.db",
      "backwise.store.answer-within=1s",
      "backwise.limits.messages-per-address=1000000",
      "backwise.limits.connections-per-address=1000000"
    })
@interface ServedPages {}
