package org.kith.accounts;

/// Somebody to be invited to work in the place.
public record NewColleague(String name, String email, GivenRole role) {}
