package jp.tsunagi.diagram.tests.synchronization;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.design.Reads;

/** Services that nobody should have. */
public final class BadServices {

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
		long end = System.nanoTime() + 3_000_000_000L;
		while (System.nanoTime() < end) {
			Thread.onSpinWait();
		}
		return true;
	}
}
