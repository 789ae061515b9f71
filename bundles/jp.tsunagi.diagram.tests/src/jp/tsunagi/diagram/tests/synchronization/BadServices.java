package jp.tsunagi.diagram.tests.synchronization;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.design.Reads;

/** Services that nobody should have. */
public final class BadServices {

	/** Whether {@link #loopsOnce} goes on. */
	static volatile boolean looping;

	@Reads
	public Object fails(EObject self) {
		throw new IllegalStateException("broken on purpose");
	}

	@Reads("name")
	public Object loops(EObject self) throws InterruptedException {
		Thread.sleep(60_000);
		return "";
	}

	@Reads("name")
	public Object loopsOnce(EObject self) {
		while (looping) {
			Thread.onSpinWait();
		}
		return true;
	}
}
