package jp.tsunagi.workbench.internal.theme;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.FormColors;
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

	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

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
		LISTENERS.forEach(Runnable::run);
	}

	/** Gives the colours of forms those of the chosen theme; on GTK, SWT's own stay those of an earlier one. */
	public static void paint(FormColors forms) {
		boolean dark = isDark();
		forms.setBackground(dark ? new Color(0x1e, 0x26, 0x28) : new Color(0xff, 0xff, 0xff));
		forms.setForeground(dark ? new Color(0xe6, 0xec, 0xec) : new Color(0x1f, 0x2b, 0x31));
	}

	/** Whether light text stands on a dark ground. */
	public static boolean isDark() {
		return DARK_ID.equals(chosen().id());
	}

	/** Runs {@code listener} after every change of the theme. */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	/** Runs {@code listener} no more. */
	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}

	/** The id of the style sheets. */
	public String id() {
		return this == DARK || this == SYSTEM && systemIsDark ? DARK_ID : LIGHT_ID;
	}

	private static Preferences preferences() {
		return InstanceScope.INSTANCE.getNode("jp.tsunagi.workbench");
	}
}
