package org.kith.support;

import org.kith.people.Banner;
import org.kith.people.Person;
import org.kith.schemes.Scheme;

/// What every page about support shows first: whom it is for, where it stands and what is next.
public record SupportHead(Support support, Person person, Banner banner, Scheme scheme, NextStep next) {}
