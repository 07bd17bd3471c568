@echo off
rem Runs treaty-sessions. README.md describes the environment variables.
setlocal
set "TREATY_SESSIONS_JAVA=java"
if defined JAVA_HOME set "TREATY_SESSIONS_JAVA=%JAVA_HOME%\bin\java"
"%TREATY_SESSIONS_JAVA%" %TREATY_SESSIONS_OPTS% -jar "%~dp0..\lib\treaty-sessions.jar" %*
exit /b %ERRORLEVEL%
