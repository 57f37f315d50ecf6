package org.mibwright.benchmarks.engine;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One measurement in a process of its own: {@code CLIENT PORT WINDOW SECONDS}. Keeps so many requests under way for so
 * long after a warm-up, and prints requests per second, CPU microseconds and bytes allocated per request, and the number
 * of wrong answers.
 */
public final class ClientRun {
    private final Client client;
    private final int window;
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong wrong = new AtomicLong();

    /** Every answer frees a permit; one thread sends while there are any, so that no stack grows. */
    private final Semaphore permits = new Semaphore(0);

    private volatile boolean stopping;

    private ClientRun(Client client, int window) {
        this.client = client;
        this.window = window;
    }

    /** Runs one measurement. */
    public static void main(String[] args) throws InterruptedException {
        int port = Integer.parseInt(args[1]);
        int window = Integer.parseInt(args[2]);
        long millis = (long) (Double.parseDouble(args[3]) * 1000);
        try (Client client = open(args[0], port)) {
            ClientRun run = new ClientRun(client, window);
            run.start();
            Thread.sleep(millis);
            run.measure(millis);
            run.stop();
        }
        System.exit(0);
    }

    private static Client open(String name, int port) {
        boolean secure = name.endsWith("-v3");
        return switch (secure ? name.substring(0, name.length() - 3) : name) {
            case "mibwright" -> new MibwrightClient(port, false, secure);
            case "mibwright-direct" -> new MibwrightClient(port, true, secure);
            case "snmp4j" -> new Snmp4jClient(port, false, secure);
            case "snmp4j-tuned" -> new Snmp4jClient(port, true, secure);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private void start() {
        permits.release(window);
        ExecutorService sender = Executors.newSingleThreadExecutor(runnable -> {
            Thread thread = new Thread(runnable, "sender");
            thread.setDaemon(true);
            return thread;
        });
        sender.submit(this::send);
        sender.shutdown();
    }

    private void send() {
        while (!stopping) {
            permits.acquireUninterruptibly();
            client.get(value -> {
                answered.incrementAndGet();
                if (value != EchoResponder.VALUE) {
                    wrong.incrementAndGet();
                }
                permits.release();
            });
        }
    }

    private void measure(long millis) throws InterruptedException {
        OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long requests = answered.get();
        long cpu = process.getProcessCpuTime();
        long bytes = allocated();
        long start = System.nanoTime();
        Thread.sleep(millis);
        double seconds = (System.nanoTime() - start) / 1e9;
        requests = answered.get() - requests;
        cpu = process.getProcessCpuTime() - cpu;
        bytes = allocated() - bytes;
        System.out.printf(
                "%.0f %.3f %.0f %d%n",
                requests / seconds, cpu / 1e3 / requests, (double) bytes / requests, wrong.get());
    }

    private static long allocated() {
        ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        long total = 0;
        for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            total += Math.max(0, bytes);
        }
        return total;
    }

    private void stop() throws InterruptedException {
        stopping = true;
        permits.tryAcquire(window, 2, TimeUnit.SECONDS);
    }
}
