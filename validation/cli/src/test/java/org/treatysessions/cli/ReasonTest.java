// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void reasonLeavesOutTheName() {
        assertThat(Reason.of(new NoSuchFileException("a.json"))).isEqualTo("no such file or folder");
        assertThat(Reason.of(new AccessDeniedException("a.json"))).isEqualTo("no permission");
        assertThat(Reason.of(new FileSystemException("a.json", null, "Is a directory")))
                .isEqualTo("is a folder");
        assertThat(Reason.of(new FileSystemException("a.json", null, "Too many open files")))
                .isEqualTo("Too many open files");
    }

    @Test
    void reasonOfAnyOtherFailureIsItsMessage() {
        assertThat(Reason.of(new IOException("Input/output error"))).isEqualTo("Input/output error");
    }

    @Test
    void failureWithoutAMessageIsNamed() {
        assertThat(Reason.of(new IOException())).isEqualTo("IOException");
    }
}
