package jp.tsunagi.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** The menus and keys are ours: Japanese, and nothing of a workbench for programmers. */
class MenuTest {

	private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

	@Test
	void hasOurFourMenus() {
		Menu bar = WorkbenchDriver.page().getWorkbenchWindow().getShell().getMenuBar();

		assertEquals(List.of("ファイル(&F)", "編集(&E)", "表示(&V)", "ヘルプ(&H)"),
				Stream.of(bar.getItems()).map(MenuItem::getText).toList());
	}

	@Test
	void saysEverythingInJapanese() {
		List<String> labels = new ArrayList<>();
		collect(WorkbenchDriver.page().getWorkbenchWindow().getShell().getMenuBar(), labels);

		assertTrue(labels.size() > 25, labels::toString);
		assertEquals(List.of(), labels.stream().filter(label -> !JAPANESE.matcher(label).find()).toList());
	}

	@Test
	void showsKeysOfTheCommonCommands() {
		List<String> labels = new ArrayList<>();
		collect(WorkbenchDriver.page().getWorkbenchWindow().getShell().getMenuBar(), labels);

		for (String key : List.of("Ctrl+O", "Ctrl+S", "Ctrl+Z", "Ctrl+Y", "F1", "F5")) {
			assertTrue(labels.stream().anyMatch(label -> label.endsWith("\t" + key)), key + " in " + labels);
		}
	}

	@Test
	void bindsNoKeysOfAnIde() {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		Set<String> foreign = Set.of("org.eclipse.ui.newWizard", "org.eclipse.ui.window.quickAccess",
				"org.eclipse.ui.edit.findReplace", "org.eclipse.ui.file.properties",
				"org.eclipse.ui.window.nextPerspective", "org.eclipse.ui.window.switchToEditor",
				"org.eclipse.ui.help.dynamicHelp");

		assertEquals(List.of(), Arrays.stream(bindings.getBindings())
				.filter(binding -> isActive(bindings, binding))
				.map(binding -> binding.getParameterizedCommand().getId()).filter(foreign::contains).toList());
	}

	private static boolean isActive(IBindingService bindings, Binding binding) {
		return binding.getParameterizedCommand() != null
				&& binding.equals(bindings.getPerfectMatch(binding.getTriggerSequence()));
	}

	private static void collect(Menu menu, List<String> labels) {
		menu.notifyListeners(SWT.Show, new Event());
		WorkbenchDriver.processEvents();
		for (MenuItem item : menu.getItems()) {
			if ((item.getStyle() & SWT.SEPARATOR) == 0) {
				labels.add(item.getText());
			}
			if (item.getMenu() != null) {
				collect(item.getMenu(), labels);
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}
}
