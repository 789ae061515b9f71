package jp.tsunagi.workbench.tests.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.workbench.internal.open.OpenElement;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.CityProject;
import jp.tsunagi.workbench.tests.OpenedElements;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Ctrl+P, a few letters, Enter. */
class QuickSearchTest {

	@TempDir
	Path folder;

	@BeforeEach
	void open() throws Exception {
		WorkbenchDriver.enlarge();
		WorkbenchDriver.open(CityProject.create(folder));
	}

	@AfterEach
	void close() {
		popup().ifPresent(Shell::close);
		ProjectSession.get().close();
	}

	@Test
	void findsWhatIsTyped() throws Exception {
		Shell search = search();
		type("saron");
		WorkbenchDriver.waitUntil("both salons are found", () -> hits(search).size() == 2);
		assertEquals(List.of("サロンさくら", "ふれあいサロン川辺"), hits(search));
		assertTrue(texts(search).contains("2件"), () -> texts(search).toString());
		WorkbenchDriver.screenshot("search-hits");

		try (OpenedElements opened = new OpenedElements()) {
			WorkbenchDriver.press(SWT.ARROW_DOWN, (char) 0);
			WorkbenchDriver.press(SWT.CR, '\r');
			WorkbenchDriver.waitUntil("an element is opened", () -> !opened.requests().isEmpty());
			assertEquals(List.of(city().getAreas().getFirst().getBodies().getFirst().getId()), opened.requests());
		}
		assertTrue(popup().isEmpty());
	}

	@Test
	void showsWhatWasOpenedLast() throws Exception {
		String id = city().getAreas().get(1).getCouncils().getFirst().getId();
		OpenElement.run(PlatformUI.getWorkbench(), id, Optional.empty());
		Shell search = search();
		assertEquals("学園台の輪", hits(search).getFirst());
		WorkbenchDriver.screenshot("search-recent");
	}

	@Test
	void knowsNewNames() throws Exception {
		Shell search = search();
		type("sakura");
		WorkbenchDriver.waitUntil("a body is found", () -> hits(search).contains("サロンさくら"));
		WorkbenchDriver.press(SWT.ESC, SWT.ESC);
		WorkbenchDriver.waitUntil("the popup is closed", () -> popup().isEmpty());
	}

	@Test
	void saysWhenNothingFits() throws Exception {
		Shell search = search();
		type("zzz");
		WorkbenchDriver.waitUntil("nothing is found", () -> texts(search).stream().anyMatch(text -> text.startsWith("見つかりません")));
		WorkbenchDriver.screenshot("search-nothing");
	}

	private static Shell search() {
		WorkbenchDriver.press(0, 'p', SWT.CTRL);
		WorkbenchDriver.waitUntil("the quick search is open", () -> popup().isPresent());
		return popup().orElseThrow();
	}

	private static void type(String text) {
		for (char letter : text.toCharArray()) {
			WorkbenchDriver.press(0, letter);
		}
	}

	private static Optional<Shell> popup() {
		return Arrays.stream(WorkbenchDriver.display().getShells()).filter(Shell::isVisible)
				.filter(shell -> controls(shell).anyMatch(control -> control instanceof Text text
						&& "名称やよみで探す".equals(text.getMessage()))).findFirst();
	}

	private static List<String> hits(Shell search) {
		Table table = controls(search).filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
		return Arrays.stream(table.getItems()).map(item -> item.getText().split("　")[0]).toList();
	}

	private static List<String> texts(Shell search) {
		return controls(search).filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList();
	}

	private static Stream<Control> controls(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
				? Stream.concat(Stream.of(child), controls(composite)) : Stream.of(child));
	}

	private static Municipality city() {
		return ProjectSession.get().project().orElseThrow().municipality().orElseThrow();
	}
}
