create index referrals_by_account on referrals (tenant_id, referrer_account) where referrer_account is not null;
