package org.kith;

import java.util.HashMap;
import java.util.Map;

/// Which module writes which table; `spring` is Spring itself.
final class TableOwners {

    private TableOwners() {}

    static Map<String, String> all() {
        var owners = new HashMap<String, String>();
        own(owners, "tenancy", "places");
        own(owners, "launch", "installation");
        own(
                owners,
                "access",
                "accounts account_places account_links sign_in_failures memberships membership_schemes signed_links account_suspensions");
        own(owners, "access", "spring_session spring_session_attributes");
        own(owners, "accounts", "first_run_codes");
        own(owners, "spring", "event_publication");
        own(owners, "audit", "audit_entries audit_digests");
        own(
                owners,
                "schemes",
                "schemes scheme_front_doors scheme_practices scheme_areas scheme_measures scheme_changes");
        own(owners, "directory", """
                practices small_areas postcodes directory_sources organisations services service_locations
                service_schedules imports import_findings place_sources place_services unmet_needs directory_words
                place_service_changes""");
        own(
                owners,
                "people",
                "people person_characteristics person_amendments consents person_alerts person_acquaintances person_differences");
        own(owners, "referrals", "referral_drafts referrals referral_needs referral_risks referral_steps");
        own(owners, "support", """
                supports support_periods support_steps allocations contact_attempts sessions about_me support_needs goals
                goal_changes actions plan_agreements closings session_changes""");
        own(owners, "connections", "connections connection_steps");
        own(owners, "measures", "assessments assessment_answers assessment_changes");
        own(owners, "reporting", "released_reports released_cells");
        own(owners, "messages", "message_templates messages words_back word_back_codes");
        return owners;
    }

    private static void own(Map<String, String> owners, String module, String tables) {
        for (var table : tables.trim().split("\\s+", -1)) {
            owners.put(table, module);
        }
    }
}
