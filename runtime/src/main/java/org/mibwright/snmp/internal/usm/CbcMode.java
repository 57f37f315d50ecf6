package org.mibwright.snmp.internal.usm;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.mibwright.snmp.security.PrivProtocol;

/** DES and 3DES in cipher block chaining mode; the last octets of the key are the pre-IV (RFC 3414 section 8.1.1). */
final class CbcMode implements BlockMode {
    private static final int BLOCK = 8;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final Cipher encryption;
    private final Cipher decryption;
    private final long preIv;
    private final byte[] block = new byte[BLOCK];
    private byte[] plain = new byte[1024];

    CbcMode(PrivProtocol protocol, byte[] key) {
        String algorithm = protocol == PrivProtocol.DES ? "DES" : "DESede";
        preIv = (long) LONG.get(key, key.length - BLOCK);
        var spec = new SecretKeySpec(Arrays.copyOf(key, key.length - BLOCK), algorithm);
        try {
            encryption = Cipher.getInstance(algorithm + "/ECB/NoPadding");
            encryption.init(Cipher.ENCRYPT_MODE, spec);
            decryption = Cipher.getInstance(algorithm + "/ECB/NoPadding");
            decryption.init(Cipher.DECRYPT_MODE, spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime lacks " + algorithm, e);
        }
    }

    @Override
    public void encrypt(byte[] buffer, int offset, int length, int boots, int time, long parameters) {
        long last = preIv ^ parameters;
        try {
            for (int at = offset; at < offset + length; at += BLOCK) {
                LONG.set(block, 0, (long) LONG.get(buffer, at) ^ last);
                encryption.update(block, 0, BLOCK, buffer, at);
                last = (long) LONG.get(buffer, at);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void decrypt(byte[] buffer, int offset, int length, int boots, int time, long parameters) {
        if (plain.length < length) {
            plain = new byte[Math.max(length, plain.length * 2)];
        }
        try {
            decryption.update(buffer, offset, length, plain, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        long last = preIv ^ parameters;
        for (int i = 0; i < length; i += BLOCK) {
            long cipher = (long) LONG.get(buffer, offset + i);
            LONG.set(buffer, offset + i, (long) LONG.get(plain, i) ^ last);
            last = cipher;
        }
    }
}
