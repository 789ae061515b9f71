package jp.tsunagi.workbench.internal.theme;

import java.util.Arrays;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** How the workbench looks. */
public enum WorkbenchTheme {

	/** Light, whatever the system is. */
	LIGHT,

	/** Dark, whatever the system is. */
	DARK,

	/** As the system is. */
	SYSTEM;

	private static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default";

	private static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark";

	private static final String CHOICE = "theme";

	/** Where and under what key Eclipse's theme engine looks at its start. */
	private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";

	private static final String ENGINE_CHOICE = "themeid";

	/** Asked once: later the answer on GTK is about this application, not about the system. */
	private static boolean systemIsDark;

	/** What the user chose. */
	public static WorkbenchTheme chosen() {
		String name = preferences().get(CHOICE, SYSTEM.name());
		return Arrays.stream(values()).filter(theme -> theme.name().equals(name)).findFirst().orElse(SYSTEM);
	}

	/** Lets the theme engine start with the chosen theme; to be called before the workbench is made. */
	public static void applyAtStart(Display display) {
		display.addFilter(SWT.Skin, WorkbenchTheme::leaveRowsToTheirTable);
		systemIsDark = Display.isSystemDarkTheme();
		InstanceScope.INSTANCE.getNode(ENGINE).put(ENGINE_CHOICE, chosen().id());
	}

	/**
	 * Keeps the style engine from every single row: it would remember each, and on the next change of the theme reach
	 * into rows that GTK has freed, which ends the process. Rows look as their table or tree does.
	 */
	private static void leaveRowsToTheirTable(Event event) {
		if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
			event.type = SWT.None;
		}
	}

	/** Shows the workbench in this theme from now on. */
	public void choose() {
		preferences().put(CHOICE, name());
		try {
			preferences().flush();
		} catch (BackingStoreException unwritable) {
			// holds until the workbench is closed
			ILog.of(WorkbenchTheme.class).warn(unwritable.getMessage(), unwritable);
		}
		PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id(), true);
	}

	/** The id of the style sheets. */
	public String id() {
		return this == DARK || this == SYSTEM && systemIsDark ? DARK_ID : LIGHT_ID;
	}

	private static Preferences preferences() {
		return InstanceScope.INSTANCE.getNode("jp.tsunagi.workbench");
	}
}
