package org.backwise.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheSpanishFilesTest {

  @Test
  void have_no_fault() {
    Spanish.VIOLATIONS.list().stream()
        .map(v -> v.at().file() + v.at().pointer() + " " + v.what() + " :: " + (v.at().line()))
        .forEach(it -> System.out.println("FAULT " + it));
    assertThat(Spanish.INTERPRETER).isNotNull();
  }
}
