package jp.tsunagi.benchmark;

import jp.tsunagi.document.office.export.DocumentExport;

/**
 * What an export of several documents keeps in memory, in bytes: what goes when the export goes.
 *
 * @param project what the open project and its plans take
 * @param first what the export keeps after its first document
 * @param last what it keeps after its last
 */
record DocumentMemory(DocumentKind kind, int areas, long project, long first, long last) {

	static DocumentMemory of(DocumentSample sample, long project) throws Exception {
		DocumentExport[] export = {sample.export()};
		long[] used = new long[2];
		int[] written = new int[1];
		sample.write(export[0], () -> {
			written[0]++;
			if (written[0] == 2) {
				used[0] = Memory.settled();
			}
		});
		used[1] = Memory.settled();
		export[0] = null;
		long without = Memory.settled();
		return new DocumentMemory(sample.kind(), sample.areas(), project, used[0] - without, used[1] - without);
	}

	/** What each document after the first adds. */
	double more() {
		return areas == 1 ? 0 : (double) (last - first) / (areas - 1);
	}
}
