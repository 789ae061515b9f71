@echo off
rem Starts Tsunagi Workbench on Windows.
rem   tsunagi [open [DIR]]     the workbench
rem   tsunagi COMMAND ...      a command; tsunagi --help lists them
setlocal
set "here=%~dp0"
call "%here%find-java.cmd" "%here%." || exit /b 2
set "bin=%JAVA_HOME%\bin\"
for %%j in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
set "vm=-XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Dfile.encoding=UTF-8"
if "%~1"=="" goto workbench
if /i "%~1"=="open" goto open
if "%~1"=="-data" goto workbench
if "%~1"=="-clean" goto workbench
if "%~1"=="-nl" if "%~3"=="" goto workbench
if "%~1"=="-nl" if /i "%~3"=="open" goto translated
rem most commands end before the optimising compiler pays for itself; the language server stays for hours
if /i not "%~1"=="lsp" set "vm=%vm% -XX:TieredStopAtLevel=1"
"%bin%java.exe" %vm% -Djava.awt.headless=true -jar "%launcher%" -nosplash -data @none -application jp.tsunagi.cli.application %*
exit /b %errorlevel%
:open
if "%~2"=="" goto empty
start "Tsunagi" "%bin%javaw.exe" %vm% -jar "%launcher%" --project "%~f2" %3 %4 %5
exit /b 0
:translated
if "%~4"=="" start "Tsunagi" "%bin%javaw.exe" %vm% -jar "%launcher%" -nl %2
if not "%~4"=="" start "Tsunagi" "%bin%javaw.exe" %vm% -jar "%launcher%" --project "%~f4" -nl %2
exit /b 0
:empty
start "Tsunagi" "%bin%javaw.exe" %vm% -jar "%launcher%"
exit /b 0
:workbench
start "Tsunagi" "%bin%javaw.exe" %vm% -jar "%launcher%" %*
exit /b 0
