create unique index words_back_once on words_back (tenant_id, referral_id, occasion, written_at);
