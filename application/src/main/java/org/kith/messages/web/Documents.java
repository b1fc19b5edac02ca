package org.kith.messages.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Answers that are documents. Their file name says nothing about anybody.
final class Documents {

    private Documents() {}

    static ResponseEntity<byte[]> pdf(byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.inline().filename("word-back.pdf").build()))
                .body(content);
    }
}
