package jp.tsunagi.office;

/** Keeps Log4j, by which POI would speak, from looking for a provider that OSGi does not have and telling so on the console. */
public final class PoiLog {

	static {
		System.getProperties().putIfAbsent("log4j2.loggerContextFactory",
				"org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
		System.getProperties().putIfAbsent("log4j2.simplelogLevel", "OFF");
	}

	private PoiLog() {
	}

	/** To be called before anything of POI is; does something once. */
	public static void quiet() {
		// the initializer has done it
	}
}
