package org.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
class LookupsTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Practices practices;

    @Autowired
    private Postcodes postcodes;

    @BeforeEach
    void a_small_register() {
        practice("X90001", "Saltmarsh Surgery", "QX1 1AA", true);
        practice("X90002", "Saltmarsh Lane Practice", "QX1 2BB", true);
        practice("X90003", "Saltmarsh Old Surgery", "QX1 1AA", false);
        jdbc.sql("""
                insert into small_areas (code, name, imd_rank, imd_decile, imd_year, district, board, latitude, longitude)
                values ('E01999901', 'Saltmarsh 001A', 900, 1, 2025, 'Saltmarsh', '', 53.4, -2.3) on conflict do nothing
                """).update();
        postcode("QX11AA", "E01999901", 53.46, -2.26);
        postcode("QX12BB", "E01999901", null, null);
        postcode("QX13CC", "E01999902", null, null);
    }

    @Test
    void a_practice_is_found_by_its_code_even_when_closed() {
        assertThat(practices.find(" x90003 ").map(Practice::name)).hasValue("Saltmarsh Old Surgery");
        assertThat(practices.find("X99999")).isEmpty();
    }

    @Test
    void practices_are_found_by_words_with_a_slip_by_code_and_by_postcode_but_only_open_ones() {
        assertThat(practices.matching("saltmarch", 10))
                .extracting(Practice::code)
                .containsOnly("X90001", "X90002");
        assertThat(practices.matching("saltmarsh lane", 10).getFirst().code()).isEqualTo("X90002");
        assertThat(practices.matching("x90002", 10)).extracting(Practice::code).containsExactly("X90002");
        assertThat(practices.matching("qx1 1", 10)).extracting(Practice::code).containsExactly("X90001");
        assertThat(practices.matching("%", 10)).isEmpty();
        assertThat(practices.matching(" ", 10)).isEmpty();
    }

    @Test
    void a_postcode_is_found_however_it_is_typed() {
        assertThat(postcodes.find("qx1  1aa")).hasValue(new Position("E01999901", 1, "Saltmarsh", 53.46, -2.26));
        assertThat(postcodes.find("QX9 9ZZ")).isEmpty();
    }

    @Test
    void the_middle_of_the_small_area_stands_in_for_a_postcode_without_position() {
        assertThat(postcodes.find("QX1 2BB")).hasValue(new Position("E01999901", 1, "Saltmarsh", 53.4, -2.3));
    }

    @Test
    void deprivation_stays_unknown_where_the_small_area_is_unknown() {
        assertThat(postcodes.find("QX1 3CC")).hasValue(new Position("E01999902", null, "Saltmarsh", null, null));
    }

    private void practice(String code, String name, String postcode, boolean active) {
        jdbc.sql("""
                insert into practices (code, name, address, postcode, phone, commissioner, active)
                values (:code, :name, '1 The Street', :postcode, '', '', :active) on conflict do nothing
                """)
                .param("code", code)
                .param("name", name)
                .param("postcode", postcode)
                .param("active", active)
                .update();
    }

    private void postcode(String postcode, String area, @Nullable Double latitude, @Nullable Double longitude) {
        jdbc.sql("""
                insert into postcodes (postcode, small_area, ward, latitude, longitude)
                values (:postcode, :area, 'Saltmarsh', :latitude, :longitude) on conflict do nothing
                """)
                .param("postcode", postcode)
                .param("area", area)
                .param("latitude", latitude)
                .param("longitude", longitude)
                .update();
    }
}
