# Builds with everything, runs with what serves. Any user id may run it; only /data is written.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Strict: no package may ask for a newer Node than the image has.
RUN npm ci --no-audit --no-fund --engine-strict
COPY . .
RUN npm run build && npm run slim && rm -rf .next/cache tests

FROM node:20-slim
WORKDIR /app
ENV NODE_ENV=production DATA_DIR=/data HOME=/tmp
COPY --from=build /app /app
# A sticky folder that anyone may write: the user id is the host's choice.
RUN mkdir /data && chmod 1777 /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT||3000}/api/health`).then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Node itself is process 1, so that a signal to the container reaches it.
CMD ["node", "scripts/launch.mjs", "start", "--no-build"]
