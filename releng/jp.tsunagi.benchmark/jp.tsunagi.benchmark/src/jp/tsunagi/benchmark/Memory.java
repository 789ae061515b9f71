package jp.tsunagi.benchmark;

/** The memory of this process. */
final class Memory {

	private Memory() {
	}

	/** What is held when what nobody refers to is gone, in bytes. */
	static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	/** The same once also that is gone which goes only when something else has gone. */
	static long settled() throws InterruptedException {
		for (int i = 0; i < 4; i++) {
			Thread.sleep(50);
			System.gc();
		}
		return used();
	}
}
