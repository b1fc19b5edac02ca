package org.kith.referrals.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.form.FormErrors;

/// Everything that was answered, to be looked over before it is sent.
///
/// @param alreadyKnown says that the person is known already, where whoever refers may know that
public record CheckPage(
        String schemeName,
        String back,
        String send,
        List<Section> sections,
        FormErrors errors,
        String sendHeading,
        String sendWords,
        String sendButton,
        @Nullable String alreadyKnown) {}
