package jp.tsunagi.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Event;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.validation.Check;
import jp.tsunagi.workbench.internal.form.ElementEditor;
import jp.tsunagi.workbench.internal.open.OpenElement;
import jp.tsunagi.workbench.session.Deletion;
import jp.tsunagi.workbench.session.ProjectSession;

/** A coordinator's quarter of an hour with Fuchu: look around, make a mistake, see it found, mend it, save. */
class FuchuStoryTest {

	@TempDir
	Path folder;

	private final ProjectSession session = ProjectSession.get();

	@AfterEach
	void leave() {
		WorkbenchDriver.page().closeAllEditors(false);
		session.close();
		WorkbenchDriver.processEvents();
	}

	@Test
	void aMistakeIsFoundShownInItsFieldAndMended() throws Exception {
		Path copy = WorkbenchDriver.openExample("fuchu", folder);
		WorkbenchDriver.enlarge();
		WorkbenchDriver.show("jp.tsunagi.workbench.explorer");
		WorkbenchDriver.show("jp.tsunagi.workbench.findings");
		assertEquals(List.of(), session.findings());
		ElementEditor.open(WorkbenchDriver.page(), element("council-yotsuya"));
		WorkbenchDriver.settle();
		WorkbenchDriver.screenshot("workbench");

		Event meeting = (Event) element("event-town-meeting-1");
		set(meeting, Literals.EVENT__ATTENDANCE, -53);
		Finding finding = session.findings().getFirst();
		assertEquals(Severity.ERROR, finding.severity());
		assertEquals("fuchu.coordination", finding.source().file());
		WorkbenchDriver.screenshot("workbench-finding");

		OpenElement.run(WorkbenchDriver.page().getWorkbenchWindow(), finding.elementId().orElseThrow(), finding.feature());
		WorkbenchDriver.settle();
		assertInstanceOf(ElementEditor.class, WorkbenchDriver.page().getActiveEditor());
		Text field = assertInstanceOf(Text.class, WorkbenchDriver.display().getFocusControl());
		assertEquals("-53", field.getText());

		EditingDomain domain = session.editingDomain().orElseThrow();
		domain.getCommandStack().undo();
		WorkbenchDriver.settle();
		assertEquals(53, meeting.getAttendance());
		assertEquals(List.of(), session.findings());
		assertTrue(session.dirtyResources().isEmpty(), "undo leads back to what is saved");

		set(element("council-yotsuya"), Literals.COUNCIL__NICKNAME, "よつや");
		assertFalse(session.dirtyResources().isEmpty());
		assertEquals(List.of("areas/yotsuya.coordination"),
				session.save(session.dirtyResources(), Conflict.REFUSE, new NullProgressMonitor()));
		Project again = Project.open(copy, new NullProgressMonitor());
		assertEquals("よつや", ((Council) again.index().find("council-yotsuya").orElseThrow()).getNickname());
		assertEquals(List.of(), Check.run(again, Clock.systemUTC(), new NullProgressMonitor()));
	}

	@Test
	void aMissingCouncilIsMadeByItsQuickFix() throws Exception {
		WorkbenchDriver.openExample("fuchu", folder);
		EditingDomain domain = session.editingDomain().orElseThrow();
		Council council = (Council) element("council-chuo");
		domain.getCommandStack().execute(Deletion.of(domain, session.project().orElseThrow(),
				List.of(council)).command());
		WorkbenchDriver.settle();
		Finding finding = session.findings().stream().filter(found -> found.rule().equals("area.council")).findFirst().orElseThrow();
		assertEquals(Optional.of("area-chuo"), finding.elementId());

		domain.getCommandStack().execute(finding.fixes().getFirst().command().apply(domain));
		WorkbenchDriver.settle();
		assertEquals(List.of(), session.findings().stream().filter(found -> found.rule().equals("area.council")).toList());
	}

	private EObject element(String id) {
		return session.project().orElseThrow().index().find(id).orElseThrow();
	}

	private void set(EObject owner, EStructuralFeature feature, Object value) {
		EditingDomain domain = session.editingDomain().orElseThrow();
		domain.getCommandStack().execute(SetCommand.create(domain, owner, feature, value));
		WorkbenchDriver.settle();
	}
}
