package jp.tsunagi.plan.ui.internal;

import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Before the language is used first: what Xtext logs is for its developers; left alone, log4j would warn on the console. */
public final class QuietLanguage implements BundleActivator {

	private final NullAppender nobody = new NullAppender();

	@Override
	public void start(BundleContext context) {
		Logger.getRootLogger().addAppender(nobody);
	}

	@Override
	public void stop(BundleContext context) {
		Logger.getRootLogger().removeAppender(nobody);
	}
}
