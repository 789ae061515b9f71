package jp.tsunagi.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.workbench.session.FolderWatch;

/** What somebody else has written is looked at in the background. */
class FolderWatchTest {

	@TempDir
	private Path folder;

	private final List<Integer> received = new CopyOnWriteArrayList<>();

	@Test
	void looksWhenTheUserComesBack() throws Exception {
		SmallProject.open(folder);
		FolderWatch<Integer> watch = new FolderWatch<>("test", (project, monitor) -> 1, received::add);
		watch.start();
		WorkbenchDriver.settle();
		assertEquals(List.of(), received);
		Shell window = WorkbenchDriver.page().getWorkbenchWindow().getShell();
		window.notifyListeners(SWT.Deactivate, new Event());
		window.notifyListeners(SWT.Activate, new Event());
		WorkbenchDriver.waitUntil("it has looked", () -> received.equals(List.of(1)));
	}

	@Test
	void onlyWhatTheLastLookFoundCounts() throws Exception {
		SmallProject.open(folder);
		CountDownLatch overtaken = new CountDownLatch(1);
		AtomicInteger looks = new AtomicInteger();
		FolderWatch<Integer> watch = new FolderWatch<>("overtaken", (project, monitor) -> {
			int look = looks.incrementAndGet();
			if (look == 1) {
				await(overtaken);
			}
			return look;
		}, received::add);
		watch.look();
		WorkbenchDriver.waitUntil("it looks", () -> looks.get() == 1);
		watch.look();
		WorkbenchDriver.waitUntil("it has looked again", () -> received.equals(List.of(2)));
		overtaken.countDown();
		WorkbenchDriver.waitUntil("the first look has ended", () -> Stream.of(Job.getJobManager().find(null))
				.noneMatch(job -> job.getName().equals("overtaken")));
		WorkbenchDriver.settle();
		assertEquals(List.of(2), received);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
	}
}
