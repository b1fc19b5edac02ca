/// How the directory is filled: from files, and by a place's own hand.
///
/// [ImportingDirectory] finds out what a file holds, takes it in wholly or not at all, and reports what it added,
/// changed, left and skipped, and why. The same file again changes nothing, and an entry that a file no longer has
/// stays: one bad fetch never empties a directory.
@NullMarked
@NamedInterface("entries")
package org.kith.directory.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
