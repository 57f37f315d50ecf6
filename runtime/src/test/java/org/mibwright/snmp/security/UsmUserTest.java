package org.mibwright.snmp.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.mibwright.snmp.smi.OctetString;

class UsmUserTest {
    @Test
    void secretsAreNeverShown() {
        UsmUser user = UsmUser.builder("operator")
                .auth(AuthProtocol.SHA_256, "correct horse")
                .priv(PrivProtocol.AES_128, "battery staple")
                .build();
        assertThat(user).hasToString("operator usmHMAC192SHA256AuthProtocol usmAesCfb128Protocol");
        assertThat(user.authSecret()).get().hasToString("passphrase");
        assertThat(user.bestLevel()).isEqualTo(SecurityLevel.AUTH_PRIV);
    }

    @Test
    void equalWhatSaysTheSame() {
        UsmUser user = user("correct horse");
        assertThat(user).isEqualTo(user("correct horse")).hasSameHashCodeAs(user("correct horse"));
        assertThat(user).isNotEqualTo(user("correct horst"));
        assertThat(user.bestLevel()).isEqualTo(SecurityLevel.AUTH_NO_PRIV);
        assertThat(UsmUser.builder("x").build().bestLevel()).isEqualTo(SecurityLevel.NO_AUTH_NO_PRIV);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> UsmUser.builder(""));
        assertThatIllegalArgumentException().isThrownBy(() -> UsmUser.builder("ü".repeat(17)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UsmUser.builder("x").auth(AuthProtocol.MD5, "seven77"))
                .withMessageContaining("at least 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UsmUser.builder("x")
                        .priv(PrivProtocol.AES_128, "battery staple")
                        .build())
                .withMessageContaining("privacy without authentication");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UsmUser.builder("x").auth(AuthProtocol.SHA_1, key(16)))
                .withMessageContaining("needs 20");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UsmUser.builder("x")
                        .auth(AuthProtocol.SHA_1, "correct horse")
                        .priv(PrivProtocol.AES_256, key(24))
                        .build())
                .withMessageContaining("needs 32");
    }

    @Test
    void localizedPrivacyKeysMayBeLonger() {
        UsmUser user = UsmUser.builder("x")
                .auth(AuthProtocol.SHA_1, key(20))
                .priv(PrivProtocol.AES_128, key(20))
                .build();
        assertThat(user.privSecret().orElseThrow().length()).isEqualTo(20);
    }

    private static UsmUser user(String passphrase) {
        return UsmUser.builder("operator").auth(AuthProtocol.SHA_1, passphrase).build();
    }

    private static Secret key(int length) {
        return Secret.localizedKey(OctetString.of(new byte[length]));
    }
}
