package org.kith.directory.entries;

import org.kith.tenancy.Row;

/// How many rows a statement added and how many it changed.
record Changes(int added, int changed) {

    static Changes of(Row row) {
        return new Changes(Math.toIntExact(row.count("added")), Math.toIntExact(row.count("changed")));
    }
}
