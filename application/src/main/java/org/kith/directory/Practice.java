package org.kith.directory;

/// A GP practice of the national register.
///
/// @param code         the national code, a letter and five digits
/// @param commissioner the code of the sub-board that commissions it
public record Practice(
        String code, String name, String address, String postcode, String phone, String commissioner, boolean active) {}
