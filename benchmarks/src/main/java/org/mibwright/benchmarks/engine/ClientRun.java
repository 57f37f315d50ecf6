package org.mibwright.benchmarks.engine;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;

/**
 * A manager under test in a process of its own: {@code CLIENT PROTOCOL PORT}. For each line {@code LOAD MILLIS} that it
 * reads, it keeps so many requests under way for so long, and prints requests per second, CPU microseconds and bytes
 * allocated per request, and how many answers were lost, and wrong. Each answer sends the next request, on the thread on which the
 * manager tells of it; load 0 is one thread that sends, waits, and sends again. It sleeps while it reads, so that
 * several of these processes can be measured in turn.
 */
public final class ClientRun {
    private static final int SETTLE_MILLIS = 100;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private final Client client;
    private final LongAdder answered = new LongAdder();
    private final LongAdder lost = new LongAdder();
    private final LongAdder wrong = new LongAdder();
    private final CountDownLatch ended;
    private volatile boolean stopping;

    private ClientRun(Client client, int load) {
        this.client = client;
        this.ended = new CountDownLatch(Math.max(1, load));
    }

    /** Measures until there is no more to read. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (Client client = Client.open(args[0], Integer.parseInt(args[2]), args[1].equals("v3"));
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ");
                int load = Integer.parseInt(words[0]);
                ClientRun run = new ClientRun(client, load);
                run.start(load);
                Thread.sleep(SETTLE_MILLIS);
                run.measure(Long.parseLong(words[1]));
            }
        }
    }

    private void start(int load) {
        if (load == 0) {
            Thread caller = new Thread(this::call, "caller");
            caller.setDaemon(true);
            caller.start();
        }
        for (int i = 0; i < load; i++) {
            client.get(this::answered);
        }
    }

    private void call() {
        while (!stopping) {
            count(client.get());
        }
        ended.countDown();
    }

    private void answered(int value) {
        count(value);
        if (stopping) {
            ended.countDown();
        } else {
            client.get(this::answered);
        }
    }

    private void count(int value) {
        if (value == EchoResponder.VALUE) {
            answered.increment();
        } else if (value == Client.LOST) {
            lost.increment();
        } else {
            wrong.increment();
        }
    }

    private void measure(long millis) throws InterruptedException {
        long requests = answered.sum();
        long cpu = PROCESS.getProcessCpuTime();
        long bytes = allocated();
        long start = System.nanoTime();
        Thread.sleep(millis);
        double seconds = (System.nanoTime() - start) / 1e9;
        requests = answered.sum() - requests;
        cpu = PROCESS.getProcessCpuTime() - cpu;
        bytes = allocated() - bytes;
        stopping = true;
        ended.await();
        System.out.printf(
                "%.0f %.3f %.0f %d %d%n",
                requests / seconds, cpu / 1e3 / requests, (double) bytes / requests, lost.sum(), wrong.sum());
    }

    private static long allocated() {
        long total = 0;
        for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
            total += Math.max(0, bytes);
        }
        return total;
    }
}
