package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;

import jp.tsunagi.diagram.ui.internal.layout.LayoutJob;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** A diagram that is open is arranged while nobody changes it. */
class LayoutJobTest extends NetworkEditor {

	@Test
	void arrangingWaitsForWhoeverChangesTheModel() throws Exception {
		Map<String, Bounds> before = places();
		ProjectSession.get().exclusively(() -> {
			try {
				run("jp.tsunagi.diagram.ui.arrange.radial");
				Job job = Job.getJobManager().find(LayoutJob.class)[0];
				while (job.getResult() == null && (job.getThread() == null || job.getThread().getState() == Thread.State.RUNNABLE)) {
					Thread.onSpinWait();
				}
				assertEquals(null, job.getResult());
			} catch (Exception impossible) {
				throw new IllegalStateException(impossible);
			}
		});
		WorkbenchDriver.waitUntil("it is arranged", () -> !before.equals(places()));
		assertNotEquals(before, places());
	}
}
