-- What is only offered is neither a signpost nor a referral yet.
alter table connections alter column kind drop not null;
alter table connections add constraint connections_kind_known
    check (kind is not null or state in ('offered', 'did-not-start', 'service-closed'));
alter table connections add constraint connections_state_known
    check (state in ('offered', 'signposted', 'referred', 'accepted', 'declined-by-service', 'waitlisted',
                     'first-attended', 'attending', 'completed', 'did-not-start', 'dropped-out', 'service-closed'));
alter table connections add constraint connections_referral_has_its_consent
    check (kind is distinct from 'referral' or consent_id is not null);
alter table connections add foreign key (tenant_id, goal_id) references goals (tenant_id, id);
create index connections_by_person on connections (tenant_id, person_id);
