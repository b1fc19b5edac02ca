/// The pages of messages: the outbox, letters to print, the words of each occasion, and words back.
@NullMarked
package org.kith.messages.web;

import org.jspecify.annotations.NullMarked;
