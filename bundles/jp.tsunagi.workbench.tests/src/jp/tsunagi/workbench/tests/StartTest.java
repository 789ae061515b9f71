package jp.tsunagi.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The workbench starts with the coordination perspective. */
class StartTest {

	@Test
	void startsWithTheCoordinationPerspective() throws Exception {
		assertEquals("jp.tsunagi.workbench.perspective", WorkbenchDriver.page().getPerspective().getId());
		WorkbenchDriver.screenshot("start");
	}
}
