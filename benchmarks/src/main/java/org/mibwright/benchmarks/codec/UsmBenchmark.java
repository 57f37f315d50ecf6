package org.mibwright.benchmarks.codec;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.mibwright.snmp.internal.usm.AuthKey;
import org.mibwright.snmp.internal.usm.KeyCache;
import org.mibwright.snmp.internal.usm.LocalizedUser;
import org.mibwright.snmp.internal.usm.PrivKey;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.UsmUser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What authentication and privacy cost for a message of about 120 octets. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class UsmBenchmark {
    private static final int MESSAGE = 120;
    private static final int SCOPED_PDU = 48;
    private static final int MAC_AT = 50;

    /** The authentication protocol. */
    @Param({"MD5", "SHA_1", "SHA_256", "SHA_512"})
    AuthProtocol auth;

    /** The privacy protocol. */
    @Param({"DES", "AES_128", "AES_256"})
    PrivProtocol priv;

    private final byte[] buffer = new byte[MESSAGE];
    private AuthKey authKey;
    private PrivKey privKey;
    private long salt;

    /** Makes the keys. */
    @Setup
    public void prepare() {
        UsmUser user = UsmUser.builder("benchmark")
                .auth(auth, "authentication")
                .priv(priv, "privacy secret")
                .build();
        EngineId engine = EngineId.ofText(EngineId.EXAMPLE_ENTERPRISE, "benchmark");
        LocalizedUser keys = new KeyCache(ForkJoinPool.commonPool())
                .localize(user, engine.octets())
                .join();
        authKey = keys.auth();
        privKey = keys.priv();
        authKey.sign(buffer, 0, MESSAGE, MAC_AT);
        if (!verify()) {
            throw new IllegalStateException("the code is not right");
        }
    }

    /** Signs a message. */
    @Benchmark
    public byte[] sign() {
        byte[] copy = buffer.clone();
        Arrays.fill(copy, MAC_AT, MAC_AT + authKey.protocol().macLength(), (byte) 0);
        authKey.sign(copy, 0, MESSAGE, MAC_AT);
        return copy;
    }

    /** Checks the code of a message. */
    @Benchmark
    public boolean verify() {
        return authKey.verify(buffer, 0, MESSAGE, MAC_AT, authKey.protocol().macLength());
    }

    /** Encrypts a scoped PDU and decrypts it again. */
    @Benchmark
    public byte[] encryptAndDecrypt() {
        byte[] data = new byte[privKey.encryptedLength(SCOPED_PDU)];
        long parameters = privKey.encrypt(data, 0, data.length, 1, 1000, ++salt);
        privKey.decrypt(data, 0, data.length, 1, 1000, parameters);
        return data;
    }
}
